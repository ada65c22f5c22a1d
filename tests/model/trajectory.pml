/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The frame of the model that model.awk prints: what is known beside the states, what an event makes known, and the
 * invariants. A line that begins with an at sign stands for what comes from the tables.
 */
/* What is known beside the states. */
bit proof, breach, lapsed, chain, dead, work, restore_lapsed, asked, upheld, granted;
byte gate;

byte e, from, to, claim, contact, cause;
bit given, taken;
chan q = [12] of { byte };

/*
 * Three regions at a time are searched whole: the claim, the contact, and one of the others, of which the youth desk
 * and the centre are two. Nobody reports events of the regions that are left out; wirings still bring theirs about. With
 * WHOLE defined nothing is left out.
 */
#define WITH_ACTIVATION 1
#define WITH_PROTECTION 2
#define WITH_GATE 3
byte search;
#ifdef WHOLE
#define LEFT_OUT (e > r8)
#else
#define LEFT_OUT ((search != WITH_GATE && e >= p1 && e <= p10) || (search != WITH_ACTIVATION && e >= b1 && e <= b17) || \
                  (search != WITH_PROTECTION && e >= r2))
#endif

/* An event meets the state of its region; what it does to what is known follows from the event alone. */
inline meet()
{
  taken = 0;
@meeting
}

/* What an accepted event makes known. */
inline learn()
{
  if
  :: e == a1 && from != to -> proof = 0; lapsed = 0; work = 0; granted = 0; asked = 0; restore_lapsed = 0
  :: e == a8 -> asked = (A == A5); restore_lapsed = 0
  :: e == a10 -> restore_lapsed = (A == A5)
  :: e == a12 -> restore_lapsed = 0
  :: e == a14 || e == a31 -> granted = 1
  :: e == a19 -> if :: from != to -> lapsed = 0 :: else fi
  :: e == a21 || e == a25 -> lapsed = 1
  :: e == a20 || e == a22 || e == a24 -> lapsed = 0
  :: e == k16 -> dead = 1
  :: e == a30 -> dead = 1; proof = 1
  :: e == r6 -> upheld = 1
  :: else
  fi
}

inline wire()
{
@wirings
  skip
}

/* What must never happen in one step, and what must hold when all that follows is done. */
inline check_step()
{
  assert(!(from == A2 && to == A4));                                                         /* I-04 */
  assert(!(e == a11 && to == A10) || (asked && restore_lapsed));                             /* I-05 */
  assert(!((to == A12 || to == A13) && from != to && from != A12 && e != a13 && e != a30) ||
         !(contact == K3 || contact == K4 || contact == K5 || contact == K8) || dead || proof || chain); /* I-08 */
  assert(!(e == a23) || to == A7 || to == A8);                                               /* I-10 */
  assert(!(e == a27) || from == to);                                                         /* I-17 */
  assert(!(from == K4 || from == K5 || from == K8) || to != K1);                             /* I-22 */
  assert(!(given && dead && (e == a19 || e == a23 || e == a28)));                            /* I-26 */
  assert(!(e <= a31 && from != to) || given ||
         !(cause == p3 || (cause >= k1 && cause <= k15) || (cause >= b1 && cause <= b17) || cause == k10)) /* I-13, I-16, I-28 */
}

inline check_rest()
{
  assert(A != A6 || granted);                                                                /* I-01 */
  assert(!OPEN || K != K9 || dead);                                                          /* I-23 */
  assert(!(claim != A12 && A == A12 && work) || B == B8 || dead);                            /* I-20 */
  assert(!(claim != A12 && A == A12) || R == R1)                                             /* I-11 */
}

active proctype household()
{
#ifdef WHOLE
  if :: gate = 0 :: gate = 1 :: gate = 2 fi;
#else
  if
  :: search = WITH_ACTIVATION
  :: search = WITH_PROTECTION
  :: search = WITH_GATE; if :: gate = 1 :: gate = 2 fi
  fi;
#endif
  do
  :: atomic {
       given = 1;
       select(e : 1 .. r8);
       if
       :: LEFT_OUT -> skip
       :: else ->
       /* what the report states, as far as the invariants speak of it */
       if
       :: e == a26 || e == a29 -> if :: proof = 1 :: proof = 0 fi; if :: breach = 1 :: breach = 0 fi;
          if :: e == a29 && A != A12 -> if :: work = 1 :: work = 0 fi :: else fi
       :: e == a13 -> proof = 1; if :: A >= A6 && A <= A8 -> work = 0 :: else fi
       :: e == k15 -> if :: proof = 1 :: skip fi
       :: e == a30 -> if :: A != A12 -> work = 0 :: else fi
       :: else
       fi;
       /* whether the client was called twice in writing, visited and searched for is up to whoever reports */
       if :: e == a26 || e == a29 -> if :: chain = lapsed :: chain = 0 fi :: else fi;
       cause = e; claim = A; contact = K;
       meet();
       if
       :: taken -> d_step { check_step(); learn(); wire() };
          given = 0;
          do
          :: q?e -> contact = K; meet();
             if :: taken -> d_step { check_step(); learn(); wire() } :: else fi
          :: empty(q) -> break
          od;
          check_rest()
       :: else
       fi
       fi;
       skip;
       d_step { upheld = 0; breach = 0; chain = 0; given = 0; e = 0; from = 0; to = 0; taken = 0; cause = 0; claim = 0; contact = 0 }
     }
  od
}
