/// JDBC in two calls, since all SQL of this service is set-based and knows no entities. Joins the
/// transaction that is going on.
@NullMarked
package io.openhotline.reporting.sql;

import org.jspecify.annotations.NullMarked;
