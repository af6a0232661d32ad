package io.openhotline.followup.sampling;

import java.util.List;

/// All strata that were asked for.
record StratumList(List<StratumView> items) {}
