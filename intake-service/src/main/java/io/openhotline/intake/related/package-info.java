/// Finds tickets that report the same matter, with the reasons, and links tickets with each other.
/// The package `ticket` merges them.
@NullMarked
package io.openhotline.intake.related;

import org.jspecify.annotations.NullMarked;
