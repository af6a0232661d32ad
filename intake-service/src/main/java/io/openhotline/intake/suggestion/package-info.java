/// Keeps the librarian's list of suggestions (T4): each is filed with a verdict, and the month is
/// reported in writing as a file.
@NullMarked
package io.openhotline.intake.suggestion;

import org.jspecify.annotations.NullMarked;
