/// Attaches files to tickets: checks them by content, scales photos and removes their metadata, has
/// them scanned, and stores them outside of the database. Downloads never run in a browser.
@NullMarked
package io.openhotline.intake.attachment;

import org.jspecify.annotations.NullMarked;
