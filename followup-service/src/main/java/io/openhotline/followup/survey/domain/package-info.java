/// Contains the states of a link and of its messages, as pure functions. Time, ids and keys are
/// arguments.
@NullMarked
package io.openhotline.followup.survey.domain;

import org.jspecify.annotations.NullMarked;
