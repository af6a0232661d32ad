/// Plain SQL where entities would be in the way, and which of its faults pass by themselves.
/// Ordinary state of the services goes through Hibernate instead.
@NullMarked
package io.openhotline.messaging.database;

import org.jspecify.annotations.NullMarked;
