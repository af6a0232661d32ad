package io.openhotline.dispatch.clock;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Shows all clocks of a work order.
@Schema(name = "Clocks", requiredProperties = "clocks")
public record ClocksView(List<ClockView> clocks) {}
