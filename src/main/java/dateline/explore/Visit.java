package dateline.explore;

import dateline.model.TimeSpan;
import org.jspecify.annotations.Nullable;

/// Where one was looking before a selection moved the window.
record Visit(TimeSpan window, Explorer.@Nullable Spot spot, @Nullable String mark) {}
