/// Reports that fall due by the pack's calendar: drafted from figures, commented by a person, and
/// published as editions that no later event changes.
@NullMarked
package io.openhotline.reporting.edition;

import org.jspecify.annotations.NullMarked;
