/// Contains the rules of one follow-up as a pure function from command and state to a decision.
/// Depends on neither topics nor tables.
@NullMarked
package io.openhotline.followup.call.domain;

import org.jspecify.annotations.NullMarked;
