/// The forms that spreadsheets read. Texts that a spreadsheet would take for a formula are made
/// harmless here.
@NullMarked
package io.openhotline.reporting.spreadsheet;

import org.jspecify.annotations.NullMarked;
