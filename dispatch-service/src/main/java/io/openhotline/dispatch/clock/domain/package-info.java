/// Holds the named clocks of a work order: what starts and stops each, and its ledger. The package
/// is pure; `deadline.domain` computes every date.
@NullMarked
package io.openhotline.dispatch.clock.domain;

import org.jspecify.annotations.NullMarked;
