/// Follows the quality inspection of follow-up (T14): inspectors read the tickets that they
/// inspect, and what they send back is a task of the desk, or a draft of the knowledge base.
@NullMarked
package io.openhotline.intake.inspection;

import org.jspecify.annotations.NullMarked;
