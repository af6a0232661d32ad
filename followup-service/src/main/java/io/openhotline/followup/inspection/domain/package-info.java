/// Decides about score sheets, appeals and their decisions, by pure functions. Computes scores.
@NullMarked
package io.openhotline.followup.inspection.domain;

import org.jspecify.annotations.NullMarked;
