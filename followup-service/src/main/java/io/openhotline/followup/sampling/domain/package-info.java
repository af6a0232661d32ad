/// Contains the arithmetic of sampling: systematic per stratum, exact, and with all inputs as
/// arguments. The rate "at least this share" holds at every moment.
@NullMarked
package io.openhotline.followup.sampling.domain;

import org.jspecify.annotations.NullMarked;
