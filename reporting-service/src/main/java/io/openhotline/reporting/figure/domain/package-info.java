/// What figures can be asked by, and how rows are added up under the codes that were asked for.
@NullMarked
package io.openhotline.reporting.figure.domain;

import org.jspecify.annotations.NullMarked;
