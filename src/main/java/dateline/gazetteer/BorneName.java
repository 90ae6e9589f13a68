package dateline.gazetteer;

/// That a place bears a name.
///
/// @param hash of the name, or of what it has in common with other spellings
/// @param place its number, the most prominent first
/// @param name where the pool of texts has it as the place writes it
record BorneName(long hash, int place, int name) {}
