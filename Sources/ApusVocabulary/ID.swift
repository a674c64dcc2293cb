/// A name for an entity that lives in an `Arena`: a small index with the entity's type.
package struct ID<Entity>: Hashable, Sendable, Comparable {
  package var index: UInt32

  @inlinable
  package init(_ index: UInt32) { self.index = index }

  @inlinable
  package init(_ index: Int) { self.index = UInt32(truncatingIfNeeded: index) }

  @inlinable
  package static func < (left: Self, right: Self) -> Bool { left.index < right.index }
}

/// Entities of one kind, named by the order in which they were added; none is ever removed.
package struct Arena<Entity> {
  package var entities: [Entity] = []

  @inlinable
  package init() {}

  /// Adds `entity` and returns its name.
  @inlinable
  package mutating func add(_ entity: Entity) -> ID<Entity> {
    entities.append(entity)
    return ID(entities.count - 1)
  }

  @inlinable
  package var count: Int { entities.count }

  /// The names of all entities, in the order in which they were added.
  @inlinable
  package var ids: [ID<Entity>] { entities.indices.map { ID($0) } }

  @inlinable
  package subscript(id: ID<Entity>) -> Entity {
    _read { yield entities[Int(id.index)] }
    _modify { yield &entities[Int(id.index)] }
  }
}

extension Arena: Sendable where Entity: Sendable {}
extension Arena: Equatable where Entity: Equatable {}
