/// The arithmetic of the draw: systematic per stratum, exact, and given everything it needs. The
/// promise "at least this share" holds at every moment.
@NullMarked
package io.openhotline.followup.sampling.domain;

import org.jspecify.annotations.NullMarked;
