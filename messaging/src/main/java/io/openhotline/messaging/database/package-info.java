/// What is common to all that talks to PostgreSQL: which faults pass by themselves.
@NullMarked
package io.openhotline.messaging.database;

import org.jspecify.annotations.NullMarked;
