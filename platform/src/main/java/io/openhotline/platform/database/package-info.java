/// SQL with its values, rows that a transaction reads and writes once, work that shares a commit,
/// and which of the database's faults pass by themselves.
@NullMarked
package io.openhotline.platform.database;

import org.jspecify.annotations.NullMarked;
