/// Decides for each handled ticket whether its customer is asked. Contains the service's consumers,
/// the planner that samples, claims replacements and publishes, and the deletion of old contacts.
@NullMarked
package io.openhotline.followup.planning;

import org.jspecify.annotations.NullMarked;
