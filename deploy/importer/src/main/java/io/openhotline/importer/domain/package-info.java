/// What a mapping makes of a row: the ticket to file and the course it then takes, or the reasons
/// why not. Pure: no files, no HTTP, no clock.
@NullMarked
package io.openhotline.importer.domain;

import org.jspecify.annotations.NullMarked;
