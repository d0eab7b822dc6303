package guiyan.platform.database;

import java.sql.CallableStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.hibernate.type.descriptor.ValueExtractor;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.descriptor.jdbc.BasicExtractor;
import org.hibernate.type.descriptor.jdbc.TimestampJdbcType;

/** Moments as the database keeps them, in UTC, read without a calendar made for each. */
public class MomentColumn extends TimestampJdbcType {

    @Override
    public <X> ValueExtractor<X> getExtractor(JavaType<X> java) {
        return java.getJavaTypeClass() == Instant.class ? new Reading<>(java, this) : super.getExtractor(java);
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
