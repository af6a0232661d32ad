/// Decides what a mapping makes of a row: the ticket and its course, or the reasons for a refusal.
/// Plain Java without files, HTTP and clock.
@NullMarked
package io.openhotline.importer.domain;

import org.jspecify.annotations.NullMarked;
