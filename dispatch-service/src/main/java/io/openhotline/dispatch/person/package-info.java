/// Knows the responsible persons of departments and when they are away (C2). The persons are a file
/// that can be replaced while the service runs, and absences are rows.
@NullMarked
package io.openhotline.dispatch.person;

import org.jspecify.annotations.NullMarked;
