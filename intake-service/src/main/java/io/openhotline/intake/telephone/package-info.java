/// Reads telephone numbers as people, switchboards and spreadsheets write them, by libphonenumber
/// and the region and area code of the pack. Also brings stored numbers into the same form.
@NullMarked
package io.openhotline.intake.telephone;

import org.jspecify.annotations.NullMarked;
