/// Contains the rules for the steps after an answer, as a pure function from command and state to a
/// decision. Depends on neither topics nor tables.
@NullMarked
package io.openhotline.followup.sequel.domain;

import org.jspecify.annotations.NullMarked;
