/// Says which reports have fallen due.
@NullMarked
package io.openhotline.reporting.edition.domain;

import org.jspecify.annotations.NullMarked;
