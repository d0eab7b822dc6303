package guiyan.platform.database;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.hibernate.type.descriptor.ValueBinder;
import org.hibernate.type.descriptor.ValueExtractor;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.descriptor.jdbc.BasicBinder;
import org.hibernate.type.descriptor.jdbc.BasicExtractor;
import org.hibernate.type.descriptor.jdbc.DateJdbcType;

/** Days, written and read without a calendar made for each. */
public class DayColumn extends DateJdbcType {

    @Override
    public <X> ValueExtractor<X> getExtractor(JavaType<X> java) {
        return java.getJavaTypeClass() == LocalDate.class ? new Reading<>(java, this) : super.getExtractor(java);
    }

    @Override
    public <X> ValueBinder<X> getBinder(JavaType<X> java) {
        return java.getJavaTypeClass() == LocalDate.class ? new Writing<>(java, this) : super.getBinder(java);
    }

    private static final class Writing<X> extends BasicBinder<X> {

        Writing(JavaType<X> java, DayColumn column) {
            super(java, column);
        }

        @Override
        protected void doBind(PreparedStatement statement, X day, int at, WrapperOptions options) throws SQLException {
            statement.setObject(at, day);
        }

        @Override
        protected void doBind(CallableStatement call, X day, String name, WrapperOptions options) throws SQLException {
            call.setObject(name, day);
        }
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
