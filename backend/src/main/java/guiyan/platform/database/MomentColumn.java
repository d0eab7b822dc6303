package guiyan.platform.database;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.hibernate.type.descriptor.ValueBinder;
import org.hibernate.type.descriptor.ValueExtractor;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.descriptor.jdbc.BasicBinder;
import org.hibernate.type.descriptor.jdbc.BasicExtractor;
import org.hibernate.type.descriptor.jdbc.TimestampJdbcType;

/** Moments as the database keeps them, in UTC, written and read without a calendar made for each. */
public class MomentColumn extends TimestampJdbcType {

    @Override
    public <X> ValueExtractor<X> getExtractor(JavaType<X> java) {
        return java.getJavaTypeClass() == Instant.class ? new Reading<>(java, this) : super.getExtractor(java);
    }

    @Override
    public <X> ValueBinder<X> getBinder(JavaType<X> java) {
        return java.getJavaTypeClass() == Instant.class ? new Writing<>(java, this) : super.getBinder(java);
    }

    private static final class Writing<X> extends BasicBinder<X> {

        Writing(JavaType<X> java, MomentColumn column) {
            super(java, column);
        }

        @Override
        protected void doBind(PreparedStatement statement, X moment, int at, WrapperOptions options)
                throws SQLException {
            statement.setObject(at, utc(moment));
        }

        @Override
        protected void doBind(CallableStatement call, X moment, String name, WrapperOptions options)
                throws SQLException {
            call.setObject(name, utc(moment));
        }

        private static LocalDateTime utc(Object moment) {
            return LocalDateTime.ofInstant((Instant) moment, ZoneOffset.UTC);
        }
    }

    private static final class Reading<X> extends BasicExtractor<X> {

        Reading(JavaType<X> java, MomentColumn column) {
            super(java, column);
        }

        @Override
        protected X doExtract(ResultSet rows, int column, WrapperOptions options) throws SQLException {
            return moment(rows.getObject(column, LocalDateTime.class), options);
        }

        @Override
        protected X doExtract(CallableStatement call, int column, WrapperOptions options) throws SQLException {
            return moment(call.getObject(column, LocalDateTime.class), options);
        }

        @Override
        protected X doExtract(CallableStatement call, String column, WrapperOptions options) throws SQLException {
            return moment(call.getObject(column, LocalDateTime.class), options);
        }

        private X moment(LocalDateTime read, WrapperOptions options) {
            return read == null ? null : getJavaType().wrap(read.toInstant(ZoneOffset.UTC), options);
        }
    }
}
