/// Contains follow-ups from the sampling decision to the answer: the queue, the attempts, the
/// answers, and rework for a customer who is not satisfied. Contains the service's consumers, too.
@NullMarked
package io.openhotline.followup.followup;

import org.jspecify.annotations.NullMarked;
