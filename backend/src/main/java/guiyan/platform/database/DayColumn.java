package guiyan.platform.database;

import java.sql.CallableStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.hibernate.type.descriptor.ValueExtractor;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.descriptor.jdbc.BasicExtractor;
import org.hibernate.type.descriptor.jdbc.DateJdbcType;

/** Days, read without a calendar made for each. */
public class DayColumn extends DateJdbcType {

    @Override
    public <X> ValueExtractor<X> getExtractor(JavaType<X> java) {
        return java.getJavaTypeClass() == LocalDate.class ? new Reading<>(java, this) : super.getExtractor(java);
    }

    private static final class Reading<X> extends BasicExtractor<X> {

        Reading(JavaType<X> java, DayColumn column) {
            super(java, column);
        }

        @Override
        protected X doExtract(ResultSet rows, int column, WrapperOptions options) throws SQLException {
            return getJavaType().wrap(rows.getObject(column, LocalDate.class), options);
        }

        @Override
        protected X doExtract(CallableStatement call, int column, WrapperOptions options) throws SQLException {
            return getJavaType().wrap(call.getObject(column, LocalDate.class), options);
        }

        @Override
        protected X doExtract(CallableStatement call, String column, WrapperOptions options) throws SQLException {
            return getJavaType().wrap(call.getObject(column, LocalDate.class), options);
        }
    }
}
