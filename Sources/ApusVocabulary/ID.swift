/// A name for an entity that lives in an `Arena`: a small index with the entity's type.
///
/// It and `Arena` are public, though of use to this package only: the compiler makes code for their
/// entity's type in other modules of what is public and inlinable, not of what is `package`, and
/// without that the passes spend half of their time in copies of instructions.
public struct ID<Entity>: Hashable, Sendable, Comparable {
  /// Where the entity stands in its arena.
  public var index: UInt32

  /// The name of the entity that stands there.
  @inlinable
  public init(_ index: UInt32) { self.index = index }

  /// The name of the entity that stands there, of which there are fewer than 2^32.
  @inlinable
  public init(_ index: Int) { self.index = UInt32(truncatingIfNeeded: index) }

  /// Whether one entity was added before the other.
  @inlinable
  public static func < (left: Self, right: Self) -> Bool { left.index < right.index }
}

/// Entities of one kind, named by the order in which they were added; none is ever removed.
public struct Arena<Entity> {
  /// All entities, in the order in which they were added.
  public var entities: [Entity] = []

  /// No entities.
  @inlinable
  public init() {}

  /// Adds `entity` and returns its name.
  @inlinable
  public mutating func add(_ entity: Entity) -> ID<Entity> {
    entities.append(entity)
    return ID(entities.count - 1)
  }

  /// How many entities there are.
  @inlinable
  public var count: Int { entities.count }

  /// The names of all entities, in the order in which they were added.
  @inlinable
  public var ids: [ID<Entity>] { entities.indices.map { ID($0) } }

  /// The entity of that name, which has to be of this arena.
  @inlinable
  public subscript(id: ID<Entity>) -> Entity {
    _read { yield entities[Int(id.index)] }
    _modify { yield &entities[Int(id.index)] }
  }
}

extension Arena: Sendable where Entity: Sendable {}
extension Arena: Equatable where Entity: Equatable {}
