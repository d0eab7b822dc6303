/** The database: where it is kept, how it starts, how its tables came to be, and how its columns are read. */
@JdbcTypeRegistration(MomentColumn.class)
@JdbcTypeRegistration(DayColumn.class)
package guiyan.platform.database;

import org.hibernate.annotations.JdbcTypeRegistration;
