/// Decides which work of a day is drawn for inspection, by counts alone. Positions in the order of
/// time are drawn at equal distances, so that anybody can recount a draw.
@NullMarked
package io.openhotline.followup.drawing.domain;

import org.jspecify.annotations.NullMarked;
