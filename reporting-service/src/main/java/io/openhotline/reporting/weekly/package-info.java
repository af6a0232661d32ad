/// Weekly sheets for the head of the desk (W8): what was reported most and is rising, which
/// departments are late, and the record of each agent. A sheet is made once; the head signs each
/// record with remarks.
@NullMarked
package io.openhotline.reporting.weekly;

import org.jspecify.annotations.NullMarked;
