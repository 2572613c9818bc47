package nl.weerzien.security;

import java.time.Instant;
import java.util.List;

/// The offices, kept.
public interface Offices {

    /// By name, without the one of the house.
    List<Office> all();

    /// @return false if the name is taken; nothing is kept then
    boolean add(Office office, Instant at);
}
