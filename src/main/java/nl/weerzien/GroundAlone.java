package nl.weerzien;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Import;

/// The ground without the house on it: database, object store and clock, but no rooms and no web application. For tools
/// that work while the application is stopped.
@Import(Ground.class)
@ImportAutoConfiguration(DataSourceAutoConfiguration.class)
class GroundAlone {}
