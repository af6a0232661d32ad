/// Contains a planned follow-up until it ends: the attempts, the answers, and the request for
/// rework when the customer is not satisfied. Leaves the planning of a replacement to
/// [io.openhotline.followup.call.ReplacementPlanner].
@NullMarked
package io.openhotline.followup.call;

import org.jspecify.annotations.NullMarked;
