package dateline.model;

/// What a place's name does in its sentence.
public enum Role {
  /// It says where something is.
  LOCATION,
  /// It stands for a government or a force ("Moscow has sent troops"): not to be plotted.
  ACTOR,
  /// It says where the report was filed, in its date line.
  FILED
}
