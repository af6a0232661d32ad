package io.openhotline.followup.sampling;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// All strata that were asked for.
@Schema(name = "Strata")
record StratumList(List<StratumView> items) {}
