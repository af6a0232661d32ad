/// Plain SQL for sets, the JSON columns of entities, and which faults of the database are
/// transient.
@NullMarked
package io.openhotline.platform.database;

import org.jspecify.annotations.NullMarked;
