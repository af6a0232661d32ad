package io.openhotline.reporting.hotspot;

import io.openhotline.reporting.hotspot.domain.HotSpot;
import io.openhotline.reporting.hotspot.domain.Window;
import java.time.Instant;
import java.util.List;

/// Holds the hot spots that were found at a moment.
///
/// @param weeks how many weeks were compared with
record HotSpots(Instant at, Window window, int weeks, List<HotSpot> spots) {}
