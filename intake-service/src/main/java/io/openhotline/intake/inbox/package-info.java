/// Shows the notifications in the inbox of a person, with those of the person's roles and
/// department, and keeps who has read them. A message to a role is read once for all who have it.
@NullMarked
package io.openhotline.intake.inbox;

import org.jspecify.annotations.NullMarked;
