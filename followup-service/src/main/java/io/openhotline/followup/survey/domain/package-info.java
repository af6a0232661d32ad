/// Contains the life of a link and of the messages that carry it, as pure functions. Time, ids and
/// keys are arguments.
@NullMarked
package io.openhotline.followup.survey.domain;

import org.jspecify.annotations.NullMarked;
