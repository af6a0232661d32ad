/// Contains the axes of figures, and adds rows up under the requested codes.
@NullMarked
package io.openhotline.reporting.figure.domain;

import org.jspecify.annotations.NullMarked;
