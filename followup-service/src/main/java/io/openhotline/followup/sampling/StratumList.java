package io.openhotline.followup.sampling;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Contains the requested strata.
@Schema(name = "Strata", description = "A list of strata", requiredProperties = "items")
record StratumList(List<StratumView> items) {}
