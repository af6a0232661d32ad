/// The databases and responses of the previous version. They are compared with the current version
/// after an upgrade.
@NullMarked
package io.openhotline.journeys.upgrade;

import org.jspecify.annotations.NullMarked;
