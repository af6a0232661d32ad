/// Says what becomes of a notification, and when a failed attempt is repeated. It is plain Java.
@NullMarked
package io.openhotline.intake.notification.domain;

import org.jspecify.annotations.NullMarked;
