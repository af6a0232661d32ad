/// Follow-ups from the draw to the answer: the queue, the attempts, the answers, and rework where
/// the customer is not satisfied. The consumers that feed this service live here too.
@NullMarked
package io.openhotline.followup.followup;

import org.jspecify.annotations.NullMarked;
