package dateline.cli;

import picocli.CommandLine.Command;

/// The program itself, whose subcommands work without a window.
@Command(
    name = "dateline",
    description = "Shows the places that reports mention on a map, and the days on a timeline.",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true)
final class DatelineCommand {}
